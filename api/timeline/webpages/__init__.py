"""The article in a web page: its text, title and day of publication, from the HTML alone.

webpage     the entry
charset     bytes to text
tree        text to a tree of elements, safe to work on
prose       the text of the article
bylines     the lines that say who published it, and when
published   the day of publication

Pages are untrusted. No link is followed, no entity is expanded, and the number of elements limits the work.
trafilatura takes as much memory as the rest of the service, so a process imports it with its first page.
"""
