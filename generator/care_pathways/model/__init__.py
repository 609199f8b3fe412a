"""What the content is made of: frozen, closed records with a description of every field."""
