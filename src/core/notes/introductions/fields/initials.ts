/** Two capitals that are no person's, in lower case. */
const SHORT_FORMS: readonly string[] = [
	'ai',
	'bd',
	'bi',
	'cv',
	'db',
	'eu',
	'ey',
	'fb',
	'ft',
	'gm',
	'gp',
	'hp',
	'hq',
	'hr',
	'ig',
	'it',
	'li',
	'ml',
	'ng',
	'ok',
	'op',
	'pm',
	'pr',
	'qa',
	'rd',
	'tv',
	'ui',
	'uk',
	'un',
	'us',
	'ux',
	'va',
	'vc',
	'vp',
	'wa',
	'zr',
];
const IS_SHORT_FORM: ReadonlySet<string> = new Set(SHORT_FORMS);

/** Whether a name in a field is a person's initials: `JP`, but not `HR`. */
export const areInitials = (name: string): boolean =>
	/^\p{Lu}{2}$/u.test(name) && !IS_SHORT_FORM.has(name.toLowerCase());
