"""Exercises: each file is a task, a model solution and the check of both."""
