// The stories that grew lately.

export function start() {}
