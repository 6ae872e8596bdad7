"""Articles from the web: pages, and the feeds and sitemaps that announce them.

Only the commands ``fetch`` and ``follow`` send requests; the service imports nothing from here. Each request
keeps to robots.txt, to a pause for each host, to limits of bytes and time, and to public addresses.
"""
