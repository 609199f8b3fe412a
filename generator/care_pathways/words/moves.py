"""What the drawings of moves are called for whoever hears them."""

MAP = "Map of the clusters and the moves between them. The lists below say the same."
WAYS_OF_CLUSTER = "Ways into and out of cluster {number}. The tables below say the same."
