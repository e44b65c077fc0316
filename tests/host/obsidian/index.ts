import { installGlobals } from './base/globals';

installGlobals();

/** What `require('obsidian')` gives a plugin: the mocks' plain functions and values, with our own parts over them. */
export * from 'obsidian-test-mocks/obsidian';

export { default as moment } from 'moment';
export { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
export { App } from './app';
export {
	BasesEntry,
	BasesEntryGroup,
	BasesQueryResult,
	BasesView,
	BasesViewConfig,
	BooleanValue,
	DateValue,
	DurationValue,
	FileValue,
	HTMLValue,
	IconValue,
	ImageValue,
	LinkValue,
	ListValue,
	NotNullValue,
	NullValue,
	NumberValue,
	ObjectValue,
	parsePropertyId,
	PrimitiveValue,
	QueryController,
	RegExpValue,
	RelativeDateValue,
	StringValue,
	TagValue,
	UrlValue,
	Value,
} from './bases';
export { Component } from './base/component';
export { debounce } from './base/debounce';
export { Events } from './base/events';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './base/icons';
export { Keymap, Scope } from './base/keymap';
export { apiVersion, Platform, requireApiVersion } from './base/platform';
export { Tasks } from './base/tasks';
export { Editor } from './editor/editor';
export { MarkdownEditView } from './editor/edit-view';
export { EditorSuggest } from './editor/editor-suggest';
export {
	editorEditorField,
	editorInfoField,
	editorInfoField as editorViewField,
	editorLivePreviewField,
	livePreviewState,
} from './editor/fields';
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './editor/markdown-renderer';
export { MarkdownPreviewView, MarkdownView } from './editor/markdown-view';
export {
	getFrontMatterInfo,
	getLanguage,
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	resolveSubpath,
	sanitizeHTMLToDom,
	sortSearchResults,
} from './functions';
export { Plugin } from './plugins/plugin';
export {
	AbstractTextComponent,
	BaseComponent,
	ButtonComponent,
	ExtraButtonComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	ValueComponent,
} from './settings/components';
export {
	ColorComponent,
	DisplayValueComponent,
	DropdownComponent,
	MomentFormatComponent,
	ProgressBarComponent,
	SliderComponent,
} from './settings/more-components';
export { SecretComponent } from './settings/secret-component';
export { Setting, SettingGroup } from './settings/setting';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { HoverPopover, PopoverState } from './ui/hover-popover';
export { Menu, MenuItem, MenuSeparator } from './ui/menu';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { CapacitorAdapter, FileSystemAdapter } from './vault/adapter';
export { FileManager } from './vault/file-manager';
export { normalizePath, TAbstractFile, TFile, TFolder } from './vault/files';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './vault/links';
export { MetadataCache } from './vault/metadata-cache';
export { SecretStorage } from './vault/secret-storage';
export { Vault } from './vault/vault';
export { EditableFileView, FileView, TextFileView } from './workspace/file-view';
export {
	WorkspaceContainer,
	WorkspaceFloating,
	WorkspaceItem,
	WorkspaceMobileDrawer,
	WorkspaceParent,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
} from './workspace/items';
export { WorkspaceLeaf } from './workspace/leaf';
export { WorkspaceWindow } from './workspace/popout';
export { WorkspaceTabs } from './workspace/tabs';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
