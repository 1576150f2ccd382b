"""Make what examples keep beside them: weights and tables."""
