"""What can be told of the whole content: its quality, what is due, what a change touches. Checks and pages use it."""
