import type { ClinicView } from './clinic-card';

export const riverside: ClinicView = {
  name: 'Riverside Demo Clinic',
  href: '/clinics/riverside',
  address: ['12 Example Quay', 'Springfield, OR 97477'],
  hours: [
    { days: 'Monday to Friday', hours: '8:00–17:00' },
    { days: 'Saturday and Sunday', hours: null },
  ],
  phone: '+1 (541) 555-0142',
  emergencyNumber: '911',
};
