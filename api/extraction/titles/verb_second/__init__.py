"""Titles in a language whose finite verb stands second, and last in a subordinate clause."""
