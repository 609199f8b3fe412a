"""Pages for people: someone with a cluster on their letter, carers, friends."""
