"""Lists that are alike in every view: clusters, interventions, the A to Z, words, helplines, sources."""
