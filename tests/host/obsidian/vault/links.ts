/** `Note#Heading` → path `Note` and subpath `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const hash = linktext.indexOf('#');
	return hash < 0
		? { path: linktext.replace(/\u00A0/g, ' '), subpath: '' }
		: { path: linktext.slice(0, hash).replace(/\u00A0/g, ' '), subpath: linktext.slice(hash) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/(?:%%|\[\[|]]|[#|^:\\\r\n])/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
