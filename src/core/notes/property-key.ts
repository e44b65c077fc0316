/** `Next_Follow-Up`, `next follow up` and `nextfollowup` are one name. */
export function propertyKey(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}
