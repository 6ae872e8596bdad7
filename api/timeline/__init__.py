"""The one place that changes the timeline: articles stored and reread, events matched and edited."""
