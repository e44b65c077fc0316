import { mailLink, telLink } from '../../../src/ui/call-sheet/contact-links';

test.each([
	['+1 312 555 0142', 'tel:+13125550142'],
	['(312) 555-0142 ext. 7', 'tel:3125550142,7'],
	['312.555.0142x12', 'tel:3125550142,12'],
	['0044 20 7946 0000', 'tel:00442079460000'],
	['1+2', 'tel:12'],
	['*31#312', 'tel:*31%23312'],
	['ask at the desk', null],
	['javascript:alert(1)', 'tel:1'],
])('%s dials %s', (phone, link) => {
	expect(telLink(phone)).toBe(link);
});

test.each([
	['dana@northwind.example', 'mailto:dana@northwind.example'],
	[' dana@northwind.example ', 'mailto:dana@northwind.example'],
	['a?cc=b@x.example', 'mailto:a%3Fcc%3Db@x.example'],
	['dana at northwind', null],
	['a b@x.example', null],
	['a@b@c', null],
])('%s writes to %s', (email, link) => {
	expect(mailLink(email)).toBe(link);
});

test('an email has the subject and the text that are not empty', () => {
	const link = (subject: string, body: string) => mailLink('dana@x.example', { subject, body });
	expect(link('The survey & more', '')).toBe('mailto:dana@x.example?subject=The%20survey%20%26%20more');
	expect(link('', 'Hello,\n\nme?')).toBe('mailto:dana@x.example?body=Hello%2C%0D%0A%0D%0Ame%3F');
	expect(link('A', 'B')).toBe('mailto:dana@x.example?subject=A&body=B');
	expect(link('', '')).toBe('mailto:dana@x.example');
});
