export function buildPlugin(): Promise<{ id: string; dir: string }>;
