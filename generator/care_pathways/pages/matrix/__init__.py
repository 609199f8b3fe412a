"""The matrix of interventions and clusters."""
