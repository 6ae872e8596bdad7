"""HTTP: what each path answers."""
