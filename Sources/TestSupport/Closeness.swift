/// Whether two numbers agree within a tolerance that the test names together with its reason.
package func isClose(
  _ left: Double, _ right: Double, relative: Double = 0, absolute: Double = 0
) -> Bool {
  abs(left - right) <= max(absolute, relative * max(abs(left), abs(right)))
}
