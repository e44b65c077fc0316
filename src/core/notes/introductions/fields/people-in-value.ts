import { isGenericWord } from '../../../english/generic-words';
import { isParticle } from '../../../english/names';
import type { Contact } from '../../../follow-up';
import { readContact, readLinks } from '../../../markdown/links';
import { namesPerson, signedLine } from '../people-signs';
import { hasPersonName } from '../person-evidence';
import { areInitials } from './initials';

/** A value that says whether or how much, and names nobody: `true`, `yes`, `n/a`. Not `Noa`. */
const NAMES_NOBODY =
	/^[^\p{L}]*(?:(?:true|false|yes|yep|no|nope|y|n|on|off|x|n\/?a|none|nobody|no one|null|unknown|maybe|tbd|ok|done|employee|self)[^\p{L}]*)?$/iu;
/** Words that deny what follows: `not Tom Becker`. */
const DENIES = /^[^\p{L}]*(?:not|no|never|neither)\s/iu;
/** What is between two names: `, `, ` and `, ` / `. */
const BETWEEN = /(\s?[,;/+]\s?|\s[–—-]{1,2}\s|\s?&\s?|\s(?:and|plus)\s)/iu;
/** Words in brackets: ` (Northwind)`. */
const BRACKETS = /\s?\(([^()]*)\)/gu;
/** Words before a name: those of `via Dana` and `my neighbour Tom`. */
const IN_FRONT =
	/^(?:(?:[Vv]ia|[Bb]y|[Ff]rom|[Tt]hrough|[Tt]hanks\sto|[Ii]ntro(?:duced)?\sby)\s)?((?:\p{Ll}+\s){1,4})?(?=\p{Lu})/u;
/** Words after a name: ` at Northwind`, ` from church`, ` last week`, ` <dana@northwind.example>`. */
const AFTER =
	/\s(?:(?:at|from|in|on|who|whom|through|via|by|last|this|yesterday|today|when)(?!\p{L})|[\x40<\d]|\S+\x40).*$/iu;
/** A name with capitals, or in a script that has none: `Tom Becker`, `Ludwig van der Berg`. Not `Charles Schwab careers site`. */
const IS_NAME =
	/^(?:\p{Ll}{1,4}\s){0,2}[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s(?:\p{Ll}{1,4}\s){0,2}[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){0,4}$/u;

/** The name in one part of a value: `Tom Becker` in `my neighbour Tom Becker from church`. Null for a thing. */
function nameIn(part: string): string | null {
	const [front = '', words = ''] = IN_FRONT.exec(part) ?? [];
	const isPart = words !== '' && isParticle(words.split(' ', 1)[0] ?? '');
	const name = (isPart ? part : part.slice(front.length)).replace(AFTER, '').trim();
	if (name.startsWith('@')) return name;
	// "tom", "ana ruiz"; not "friend"
	if (/^\p{Ll}/u.test(name) && !isParticle(name.split(' ', 1)[0] ?? ''))
		return hasPersonName(name) && !name.split(' ').some(isGenericWord) ? name : null;
	if (!IS_NAME.test(name) || /^\p{Lu}\.?$/u.test(name)) return null;
	return namesPerson(name) || areInitials(name) ? name : null;
}

/** The people of words without brackets or links: `Dana and Lee`. Behind a comma or a stroke, a firm is likelier. */
function namesIn(words: string): readonly string[] {
	const names: string[] = [];
	const parts = words.split(BETWEEN);
	for (let at = 0; at < parts.length; at += 2) {
		const name = nameIn((parts[at] ?? '').trim());
		if (name !== null && (at === 0 || /and|plus|&/i.test(parts[at - 1] ?? '') || hasPersonName(name))) names.push(name);
	}
	return names;
}

/**
 * Returns the people in the value of a property or field: `[[Dana]] and [[Lee]]`, `Dana Whitfield (Northwind)`, `my
 * neighbour Tom Becker`. Nobody for a checkbox, a number, a site or a relation without a name: `true`, `careers site`,
 * `friend`.
 */
export function peopleIn(value: string): readonly Contact[] {
	if (NAMES_NOBODY.test(value) || DENIES.test(value)) return [];
	const links = readLinks(value);
	if (links.length > 1) return signedLine(value).people;
	if (links.length === 1) {
		const contact = readContact(value);
		return contact && (namesPerson(contact.name) || areInitials(contact.name)) ? [contact] : signedLine(value).people;
	}
	const inside = Array.from(value.matchAll(BRACKETS), ([, words = '']) => words);
	const outside = namesIn(value.replace(BRACKETS, ' ').trim());
	const isOutside =
		outside.some(hasPersonName) || (outside.length > 0 && !inside.some((words) => namesIn(words).some(hasPersonName)));
	const names = isOutside ? outside : inside.flatMap(namesIn);
	return names.flatMap((name) => readContact(name) ?? []);
}
