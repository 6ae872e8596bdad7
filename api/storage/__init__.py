"""The relational timeline: articles, the events they tell, and what answers questions about them at once."""
