import { defineRule } from '../define-rule.js';
import type { NumberedItem } from './numbered-item.js';
import { type OrderArgs, orderPage } from './order.page.js';
import { compareOrdinals } from './ordinal-text.js';
import { numberedListsIn } from './workspace-lists.js';

/** Speaks of a number smaller than the one before it: 1, 3, 2. */
export const order = defineRule<OrderArgs, 'workspace'>({
  id: 'numbering/order',
  severity: 'warning',
  scope: 'workspace',
  page: orderPage,
  check: (workspace, emit) => {
    for (const { kind, items } of numberedListsIn(workspace)) {
      let before: NumberedItem | undefined;
      for (const item of items) {
        const { ordinal, number } = item;
        if (ordinal === undefined || number === undefined) continue;
        if (before?.ordinal && before.number && compareOrdinals(ordinal, before.ordinal) < 0) {
          emit({
            at: item.numberPlace,
            args: { list: kind, number, before: before.number },
            related: [{ at: before.numberPlace, label: 'before' }],
            entity: item.entity,
          });
        }
        before = item;
      }
    }
  },
});
