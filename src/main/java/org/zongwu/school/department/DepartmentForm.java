package org.zongwu.school.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.school.Department;
import org.zongwu.school.PersonField;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Errors;
import org.zongwu.web.Request;

/** What was typed into the form of a department. */
record DepartmentForm(String name, String head) {
    private static final int LONGEST = 40;

    /** {@code headId} is 0 for a department nobody leads. */
    record Draft(String name, long headId) {}

    static DepartmentForm of(Request request) {
        return new DepartmentForm(request.field("name").replaceAll("\\s+", " "), request.field("head"));
    }

    /** {@code bearer} is the department that has this name already, open or closed. */
    Optional<Draft> check(
            SchoolIndex school, Optional<Department> bearer, long self, PersonField.Stored stored, Errors errors) {
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "school.error.departmentName");
        }
        bearer.filter(other -> other.id() != self)
                .ifPresent(other -> errors.add(
                        "name", other.closed() ? "school.error.departmentClosed" : "school.error.departmentTaken"));
        long headId = PersonField.read(school, head, stored, "head", errors);
        return errors.any() ? Optional.empty() : Optional.of(new Draft(name, headId));
    }

    static Map<String, List<String>> of(Department department, String head) {
        return Map.of(
                "version", List.of(Integer.toString(department.version())),
                "name", List.of(department.name()),
                "head", List.of(head));
    }
}
