"""Parts that pages of several rooms show."""
