import { prepareSimpleSearch, SuggestModal, type App } from 'obsidian';
import type { PersonChoice } from '../model';
import { strings } from '../../strings';

/** A longer list is not looked through, and would take longer to draw at each letter. */
const MOST_SUGGESTIONS = 100;

/** Asks whom the user wants to see, among the people and companies that the vault knows. */
export class ChoosePersonModal extends SuggestModal<PersonChoice> {
	private people: readonly PersonChoice[] = [];

	constructor(
		app: App,
		/** Returns the people and companies at this moment. There are more while the vault is being read. */
		private readonly known: () => readonly PersonChoice[],
		private readonly onChosen: (person: PersonChoice) => void,
	) {
		super(app);
		this.limit = MOST_SUGGESTIONS;
		this.setPlaceholder(strings.person.choose);
		this.update();
	}

	/** Offers who has become known since the modal opened, with what is typed already. */
	refresh(): void {
		const before = this.people;
		this.update();
		const isSame = before.length === this.people.length && before.every(({ id }, at) => id === this.people[at]?.id);
		if (!isSame) this.inputEl.dispatchEvent(new Event('input'));
	}

	private update(): void {
		this.people = this.known();
		this.emptyStateText = this.people.length === 0 ? strings.person.nobodyHere : strings.person.none;
	}

	getSuggestions(query: string): PersonChoice[] {
		if (query.trim() === '') return this.people.slice(0, MOST_SUGGESTIONS);
		const search = prepareSimpleSearch(query);
		const named: PersonChoice[] = [];
		const others: PersonChoice[] = [];
		for (const person of this.people) {
			const names = `${person.name} ${person.aliases.join(' ')}`;
			if (search(names)) named.push(person);
			else if (search(`${names} ${person.note}`)) others.push(person);
		}
		return [...named, ...others].slice(0, MOST_SUGGESTIONS);
	}

	renderSuggestion({ name, note }: PersonChoice, element: HTMLElement): void {
		element.addClass('mod-complex');
		const content = element.createDiv({ cls: 'suggestion-content due-suggestion' });
		content.createDiv({ cls: 'suggestion-title', text: name });
		if (note !== '' && note !== name) content.createDiv({ cls: 'suggestion-note', text: note });
	}

	onChooseSuggestion(person: PersonChoice): void {
		this.onChosen(person);
	}
}
