"""Plain text and how easy it is to read: sentences, words, syllables. Knows the model, and nothing above it."""
