import { dimensionById } from '$lib/core/catalogue/dimensions';
import { dimensionIds } from '$lib/core/catalogue/types';
import type { SignedEdit } from '$lib/core/edits/edit';
import type { PaperBlock } from '$lib/core/paper/paper';
import { comment } from '../assessment/comment';
import { heading } from '../blocks';
import type { ResultsInput } from '../../results/input';

/** What of an edit may stand in this paper: beside hidden names none of it, as it may name them. */
export function editShown({ address }: ResultsInput, edits: SignedEdit | null): SignedEdit | null {
	return address.isWithoutNames ? null : edits;
}

/** What somebody added to single dimensions, each below its name. */
export function dimensionComments({ locale }: ResultsInput, edits: SignedEdit | null): readonly PaperBlock[] {
	return dimensionIds.flatMap((id) => {
		const said = comment(edits?.dimensions[id], edits);
		return said.length === 0 ? [] : [heading(dimensionById(id).name[locale], 3, ['comments']), ...said];
	});
}
