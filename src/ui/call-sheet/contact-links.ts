import type { Email } from '../../core/message/email';

/** `+1 312 555 0142 ext. 7` becomes `tel:+13125550142,7`; null when the text has no digit. */
export function telLink(phone: string): string | null {
	const [number = '', extension = ''] = phone.split(/(?:ext|x)/i);
	const digits = number.replace(/[^\d+*#]/g, '').replace(/(?!^)\+/g, '');
	if (!/\d/.test(digits)) return null;
	const more = extension.replace(/\D/g, '');
	return encodeURI(`tel:${digits}${more ? `,${more}` : ''}`).replace(/#/g, '%23');
}

/**
 * `dana@northwind.example` becomes `mailto:dana@northwind.example`, with the subject and the text that are not empty; null
 * when the text is not an address.
 */
export function mailLink(email: string, message: Email = { subject: '', body: '' }): string | null {
	const [name, host, ...rest] = email.trim().split('@');
	if (!name || !host || rest.length > 0 || /\s/.test(email.trim())) return null;
	const fields = Object.entries({ subject: message.subject, body: message.body.replace(/\n/g, '\r\n') })
		.filter(([, text]) => text !== '')
		.map(([field, text]) => `${field}=${encodeURIComponent(text)}`);
	const address = `mailto:${encodeURIComponent(name)}@${encodeURIComponent(host)}`;
	return fields.length === 0 ? address : `${address}?${fields.join('&')}`;
}
