package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.check.Check;
import nl.werkbrug.check.FaultList;

import java.util.List;

/**
 * The events of every trajectory can be read and still add up, to where the lists say it stands.
 */
@Singleton
class CoursesCheck implements Check {
    private final CourseReader reader;

    CoursesCheck(CourseReader reader) {
        this.reader = reader;
    }

    @Override
    public Part part() {
        return Part.FILES;
    }

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public List<Object> look(FaultList faults) {
        return List.of(reader.forEach(read -> look(read, faults)));
    }

    private static void look(ReadCourse read, FaultList faults) {
        String id = read.row().id().toString();
        if (read.trajectory() == null) {
            faults.add("check.courses.broken", id);
        } else if (!read.isNumbered()) {
            faults.add("check.courses.gap", id);
        } else if (!read.isWrittenSo()) {
            faults.add("check.courses.other", id);
        }
    }
}
