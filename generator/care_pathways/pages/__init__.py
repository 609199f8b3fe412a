"""What each page shows, and where it goes. `registry` names every type of page."""
