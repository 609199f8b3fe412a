"""Pages that are the same for every reader, and parts that several views use."""
