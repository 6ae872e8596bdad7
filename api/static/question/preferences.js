// What a reader chooses for good: the theme.

export function start() {}
