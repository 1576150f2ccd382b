"""Glossary: one term, one file, one example that runs."""
