export { dimensionById, dimensions } from './dimensions';
export { itemById, items } from './items';
export { minutesOf } from './minutes';
export { questionnaires } from './questionnaires';
export { passageById, sources } from './sources';
export { stageDescriptions, stageNames } from './stages';
