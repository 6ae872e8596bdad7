"""The JSON that the service accepts and returns, and the parameters of its queries."""
