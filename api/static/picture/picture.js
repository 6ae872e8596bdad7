// The picture of the events of the question.

export function start() {}

export async function refresh() {}
