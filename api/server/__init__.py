"""The processes of the service, and how a request passes between them.

A client talks to a front process (``front.py``), which takes in the whole body, answers reads itself and
sends answers off, all without waiting for a slow client. Changes and extractions go over a socket to a work
process (``work.py``), exports to an export process, so that none of them keeps a page waiting.
``supervising.py`` starts all processes and replaces those that die.
"""
