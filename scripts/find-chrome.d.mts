export function findChrome(from?: { platform?: string; env?: Record<string, string | undefined> }): string | null;
export const HOW_TO_GET_CHROME: string;
