"""Families: one data set, many machines."""
