export {
	add,
	type AddedPerson,
	importList,
	peopleMax,
	type ImportedPeople,
	type PersonFields,
	planImport
} from './add';
export { change, type ChangedPerson, handOver, leave, remove } from './change';
export { find, list, type PeoplePage, type Person, withAccount } from './list';
