/** People by what they are, one person each. In lower case. */
const PERSONS: readonly string[] = [
	'recruiter headhunter manager boss supervisor director founder interviewer assistant secretary',
	'coordinator colleague coworker teammate mentor coach advisor adviser professor teacher tutor referee',
	'editor publisher author reviewer maintainer contributor developer engineer designer client customer',
	'vendor supplier contractor consultant agent broker lawyer solicitor accountant auditor underwriter',
	'landlord landlady tenant owner caller finder plumber electrician builder mechanic doctor dentist',
	'nurse vet therapist rep representative partner friend neighbour neighbor cousin brother sister',
	'mother father mum mom dad son daughter aunt uncle wife husband guy woman man person associate',
	'officer specialist analyst lead leader attorney intern student candidate applicant speaker volunteer',
	'donor sponsor host chair chairman chairwoman chairperson treasurer president principal receptionist',
	'liaison contact counterpart panelist panellist organiser organizer scholar coauthor co-author',
	'subscriber fellow trainer trainee facilitator instructor helper moderator presenter participant',
	'attendee member employee grantee postdoc investor reporter journalist stakeholder shareholder buyer',
	'seller delegate ambassador counselor counsellor carrier scheduler trustee worker clerk caterer',
	'registrar notary surveyor prof gp pharmacist midwife physio physiotherapist optician pediatrician',
	'paediatrician surgeon psychologist psychiatrist hygienist orthodontist caretaker janitor carpenter',
	'roofer decorator gardener landscaper cleaner nanny babysitter childminder florist photographer',
	'hairdresser tailor seamstress courier locksmith handyman architect realtor bookkeeper banker',
	'adjuster appraiser inspector paralegal barrister mayor councillor councilor priest vicar pastor',
	'rabbi imam curator librarian archivist lecturer dean headteacher headmaster headmistress examiner',
	'researcher scientist technician programmer musician translator illustrator artist carer caregiver',
	'salesman saleswoman salesperson superintendent roommate flatmate housemate classmate girlfriend',
	'boyfriend fiancé fiancée spouse niece nephew grandma grandmother grandpa grandfather sister-in-law',
	'brother-in-law mother-in-law father-in-law lady gentleman interviewee mentee pi coo cio ceo cto cfo',
	'vp pm',
].flatMap((words) => words.split(' '));

/** People as a group, or an office that answers. In lower case. */
const GROUPS: readonly string[] = [
	'team',
	'hr',
	'board',
	'committee',
	'council',
	'panel',
	'jury',
	'agency',
	'office',
	'department',
	'company',
	'firm',
	'people',
	'folks',
	'guys',
	'members',
	'attendees',
	'participants',
	'parents',
	'everyone',
	'everybody',
	'all',
	'group',
	'list',
	'channel',
	'community',
	'staff',
	'crew',
	'foundation',
	'facility',
	'support',
	'school',
	'university',
	'bank',
	'insurer',
	'insurance',
	'stakeholders',
	'others',
	'individuals',
	'experts',
	'leadership',
	'management',
	'admin',
	'reception',
	'club',
	'clinic',
	'hospital',
	'embassy',
	'consulate',
	'charity',
	'dealership',
	'nursery',
	'registry',
];

const persons = new Set(PERSONS);
const groups = new Set(GROUPS);

/** Whether a word in lower case is a person by role, one or several: `recruiter`, `clients`. */
export function isPersonNoun(word: string): boolean {
	return persons.has(word) || (word.endsWith('s') && persons.has(word.slice(0, -1)));
}

/** Whether a word in lower case is a group of people: `team`, `hr`, `teams`. */
export function isGroupNoun(word: string): boolean {
	return groups.has(word) || (word.endsWith('s') && groups.has(word.slice(0, -1)));
}

/** Whether a word in lower case names people by role or group: `recruiter`, `members`. */
export function isPeopleWord(word: string): boolean {
	return isPersonNoun(word) || isGroupNoun(word);
}
