import type { Role } from '@/core/access/roles';

export const roleLabels: Record<Role, string> = {
  administrator: 'Administrator',
  editor: 'Editor (marketing)',
  reviewer: 'Medical reviewer',
  compliance: 'Compliance',
  viewer: 'Viewer',
};
