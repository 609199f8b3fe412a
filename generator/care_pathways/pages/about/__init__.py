"""Pages about the site and about the clusters as such: quality, links, data, corrections."""
