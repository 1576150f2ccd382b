"""Types of content: every one is generated here."""
