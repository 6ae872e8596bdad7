"""What enters and leaves as JSON, and what is refused."""
