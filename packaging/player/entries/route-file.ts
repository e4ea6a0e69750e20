import type { Course } from '../course/types';
import { SharedSession } from './route';

Object.assign(window, { scormbuilderRoute: (course: Course) => course.route && new SharedSession(course, course.route) });
