/** `1 follow-up`, `3 follow-ups`. */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
