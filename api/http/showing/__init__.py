"""What the pages show: the question in their address, its events, and what is opened beside them."""
