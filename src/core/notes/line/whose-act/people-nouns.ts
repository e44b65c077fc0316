/** Pronouns of other people as subjects. */
const PRONOUNS = 'she|he|they|who|someone|somebody';
/** What people are called without a name, as subjects of promises: `the recruiter`. */
const ROLES =
	'recruiters?|headhunters?|managers?|team|company|hr|agency|office|assistants?|committee|coordinators?|interviewers?|department|boss|founders?|ceo|cto|vp|director|leads?|mentor|coach|people|folks|board|client|customer|supplier|vendor|investors?|landlord|landlady|panel|jury|council|partners?|lawyers?|solicitors?|attorneys?|accountants?|auditors?|brokers?|agents?|underwriters?|counsel|legal|payroll|procurement|finance|accounts';
/** Roles that name several people: `the recruiters`. */
const PLURAL_ROLES =
	/^(?:recruiters|headhunters|managers|assistants|coordinators|interviewers|founders|leads|people|folks|investors|partners|lawyers|solicitors|attorneys|accountants|auditors|brokers|agents|underwriters)$/i;

/** A whole word that is such a pronoun: `she`. */
const PRONOUN = new RegExp(`^(?:${PRONOUNS})$`, 'i');
/** A whole word that is such a role: `recruiter`. */
const ROLE_NOUN = new RegExp(`^(?:${ROLES})$`, 'i');

/** Whether a word is a pronoun of another person: `she`. */
export const isPronoun = (word: string): boolean => PRONOUN.test(word);
/** Whether a word names a person or a group by what they do: `recruiter`, `HR`, `panel`. */
export const isRoleNoun = (word: string): boolean => ROLE_NOUN.test(word);
/** Whether a word names several people by what they do: `recruiters`. */
export const isPluralRole = (word: string): boolean => PLURAL_ROLES.test(word);
/** Whether a word in lower case can be the subject of a promise: `she`, `recruiter`. */
export const isPronounOrRole = (word: string): boolean => isPronoun(word) || isRoleNoun(word);
