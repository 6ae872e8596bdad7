"""What all views share: requests, responses, access, limits, and the OpenAPI document."""
