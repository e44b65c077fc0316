/** `+1 312 555 0142 ext. 7` becomes `tel:+13125550142,7`; null when the text has no digit. */
export function telLink(phone: string): string | null {
	const [number = '', extension = ''] = phone.split(/(?:ext|x)/i);
	const digits = number.replace(/[^\d+*#]/g, '').replace(/(?!^)\+/g, '');
	if (!/\d/.test(digits)) return null;
	const more = extension.replace(/\D/g, '');
	return encodeURI(`tel:${digits}${more ? `,${more}` : ''}`).replace(/#/g, '%23');
}

/** `dana@northwind.example` becomes `mailto:dana@northwind.example`; null when the text is not an address. */
export function mailLink(email: string): string | null {
	const [name, host, ...rest] = email.trim().split('@');
	if (!name || !host || rest.length > 0 || /\s/.test(email.trim())) return null;
	return `mailto:${encodeURIComponent(name)}@${encodeURIComponent(host)}`;
}
