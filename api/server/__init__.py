"""The processes of the service, and how a request passes between them.

    client → front process → work process, or long work, or exports
             (front.py)      (work.py)

A front process takes in the whole body (``bodies.py``; a batch in parts, ``batches.py``), answers reads
itself (``reading.py`` where the database may keep them waiting), and sends answers off, all without waiting
for a slow client. What takes long goes over a socket to another process (``way.py``), in turns
(``turns.py``), so that it keeps no page waiting. ``serving.py`` says which processes there are;
``supervising.py`` starts them and replaces those that die.
"""
